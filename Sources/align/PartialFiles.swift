import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The files that the process has begun and that must not outlive it.
///
/// A signal that ends the process (SIGINT, SIGTERM, SIGHUP) removes them first. The signals are
/// blocked in every thread but one that waits for them: it may do what a signal handler must not,
/// and then lets the signal take its usual course, so that a shell sees what ended the process.
/// State of the whole process, since signals are.
enum PartialFiles {
  private static let paths = Mutex<[String]>([])

  /// Creates a file that is not there yet; returns its descriptor, or -1 with `errno` set.
  static func create(_ path: String) -> Int32 {
    paths.withLock { paths in
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { paths.append(path) }
      return descriptor
    }
  }

  static func remove(_ path: String) {
    paths.withLock { paths in
      guard let index = paths.firstIndex(of: path) else { return }
      unlink(path)
      paths.remove(at: index)
    }
  }

  /// Does work that a signal must find either done or not begun.
  static func withoutInterruption(_ work: () -> OutputError?) -> OutputError? {
    paths.withLock { _ in work() }
  }

  /// Begins to wait for signals; to be called once, before there are other threads.
  ///
  /// A signal that the process was started to ignore, as by `nohup`, stays ignored.
  static func removeOnSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      sigaddset(&signals, number)
    }
    guard pthread_sigmask(SIG_BLOCK, &signals, nil) == 0 else { return }
    // Without the thread nobody would see a signal.
    if !startWaiting() { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    return sigaction(number, nil, &action) == 0 && action.isIgnoring
  }

  private static func startWaiting() -> Bool {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    return pthread_create(&thread, nil, { _ in PartialFiles.waitForSignal() }, nil) == 0
  }

  /// Waits for a blocked signal, removes the files, and ends the process by the signal.
  private static func waitForSignal() -> UnsafeMutableRawPointer? {
    var signals = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &signals)
    var number: Int32 = 0
    while sigwait(&signals, &number) != 0 {}
    // The lock is kept, so that nothing is begun or put in its place any more.
    paths.withLock { paths in
      for path in paths { unlink(path) }
      signal(number, SIG_DFL)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      raise(number)
      _exit(128 + number)
    }
    return nil
  }
}

extension sigaction {
  /// Whether the action is SIG_IGN, which is the address 1 and no function.
  fileprivate var isIgnoring: Bool {
    #if canImport(Darwin)
      let handler = __sigaction_u.__sa_handler
    #else
      let handler = __sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}
