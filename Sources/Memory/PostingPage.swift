/// A piece of a run of postings: terms in ascending order, each with its places.
///
/// The page says where it belongs and with which term the next page begins, so that a page that
/// is missing or misplaced is noticed.
struct PostingPage {
  /// About so many bytes a page: what one term costs to read.
  static let size = 8_192

  /// Stands for the page behind the last.
  static let endTerm = UInt64(Int64.max)

  /// Makes the data of a page.
  struct Builder {
    let firstTerm: UInt64
    private var lastTerm: UInt64
    private var writer = ByteWriter()

    init(firstTerm: UInt64) {
      self.firstTerm = firstTerm
      lastTerm = firstTerm
    }

    var isFull: Bool { writer.bytes.count >= PostingPage.size }

    /// Adds a term; terms and places ascend.
    ///
    /// A place is the distance from the last unit, and the position in the unit, of further places
    /// in it the distance from the last position.
    mutating func append(_ term: UInt64, _ places: ArraySlice<Posting>) {
      writer.write(Int(term - lastTerm))
      lastTerm = term
      writer.write(places.count)
      // Mostly two bytes for a place: the unit before is near, and texts are short.
      var list = ByteWriter(capacity: places.count * 2)
      var last = Posting(bits: 0)
      for place in places {
        list.write(Int(place.unit - last.unit))
        list.write(place.unit == last.unit ? place.position - last.position : place.position)
        last = place
      }
      writer.write(list.bytes)
    }

    func data(run: Int64, nextTerm: UInt64) -> [UInt8] {
      var header = ByteWriter()
      header.write(Int(run))
      header.write(Int(firstTerm))
      header.write(Int(nextTerm))
      return header.bytes + writer.bytes
    }
  }

  let run: Int64
  let firstTerm: UInt64
  let nextTerm: UInt64
  private let data: [UInt8]
  private let start: Int

  init(data: [UInt8]) throws(ByteReader.Failure) {
    self.data = data
    let header = try data.withReader { reader throws(ByteReader.Failure) in
      let numbers = (try reader.readNumber(), try reader.readNumber(), try reader.readNumber())
      return (numbers, reader.offset)
    }
    run = Int64(header.0.0)
    firstTerm = UInt64(truncatingIfNeeded: header.0.1)
    nextTerm = UInt64(truncatingIfNeeded: header.0.2)
    start = header.1
  }

  /// Lends each term in a range and its places, in ascending order.
  func forEachTerm<Failure: Error>(
    in range: ClosedRange<UInt64>, _ body: (UInt64, [Posting]) throws(Failure) -> Void,
    onDamage: (ByteReader.Failure) -> Failure
  ) throws(Failure) {
    var term = firstTerm
    var offset = start
    while offset < data.count, term <= range.upperBound {
      let places: [Posting]?
      do throws(ByteReader.Failure) {
        (places, offset) = try data.withReader(from: offset) { reader throws(ByteReader.Failure) in
          term += UInt64(truncatingIfNeeded: try reader.readNumber())
          let count = try reader.readNumber()
          let list = try reader.readBytes()
          let places = range.contains(term) ? try Self.places(list, count: count) : nil
          return (places, reader.offset)
        }
      } catch {
        throw onDamage(error)
      }
      if let places { try body(term, places) }
    }
  }

  private static func places(
    _ list: UnsafeRawBufferPointer, count: Int
  ) throws(ByteReader.Failure) -> [Posting] {
    guard count >= 0, count <= list.count else { throw ByteReader.Failure() }
    var reader = ByteReader(list)
    var places: [Posting] = []
    places.reserveCapacity(count)
    var unit: UnitID = 0
    var position = 0
    for _ in 0..<count {
      let distance = Int64(try reader.readNumber())
      let number = try reader.readNumber()
      unit &+= distance
      position = distance == 0 ? position &+ number : number
      guard unit >= 0, position >= 0 else { throw ByteReader.Failure() }
      places.append(Posting(unit: unit, position: position))
    }
    return places
  }
}

extension [UInt8] {
  fileprivate func withReader<Result>(
    from offset: Int = 0, _ body: (inout ByteReader) throws(ByteReader.Failure) -> Result
  ) throws(ByteReader.Failure) -> Result {
    let result = withUnsafeBytes { bytes -> Swift.Result<Result, ByteReader.Failure> in
      var reader = ByteReader(bytes, offset: offset)
      do throws(ByteReader.Failure) {
        return .success(try body(&reader))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
