import TMX

/// Reads bytes as TMX in every mode, and holds what comes of it to the laws of the library.
///
/// A broken law is a crash, which is what the fuzzer looks for: what repairing gives must be read
/// strictly without an error, and come out of a second repair as the same bytes; what is read
/// tolerantly must come back equal after it is written.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = units(in: bytes, mode: .strict)
  _ = units(in: bytes, mode: .tolerant)
  guard let repaired = written(units(in: bytes, mode: .repairing)) else { return 0 }
  let again = units(in: repaired, mode: .strict)
  if let error = again?.error { fatalError("repaired, and not valid: \(error)") }
  guard let second = written(units(in: repaired, mode: .repairing)), second == repaired else {
    fatalError("repaired twice, and not the same")
  }
  return 0
}

private struct Reading {
  var header: TMXHeader
  var units: [TranslationUnit] = []
  var error: TMXError?
}

/// The units up to the end or the error that ends the reading; `nil` if it cannot begin.
private func units(in bytes: [UInt8], mode: TMXReader.Mode) -> Reading? {
  guard let reader = try? TMXReader(name: "input", bytes: bytes, mode: mode) else { return nil }
  var reading = Reading(header: .unknown)
  do {
    while let unit = try reader.next() { reading.units.append(unit) }
  } catch {
    reading.error = error
  }
  reading.header = reader.header ?? .unknown
  return reading
}

private func written(_ reading: Reading?) -> [UInt8]? {
  guard let reading else { return nil }
  return Array(TMXWriter(header: reading.header).text(of: reading.units).utf8)
}
