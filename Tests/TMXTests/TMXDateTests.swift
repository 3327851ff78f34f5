import TMX
import Testing

@Suite struct TMXDateTests {
  @Test(
    "Dates are understood in the forms that tools write",
    arguments: [
      ("20240131T120000Z", "20240131T120000Z"),
      ("2018-01-14T20:15:29.923807", "20180114T201529Z"),
      ("20180114T201529", "20180114T201529Z"),
      ("2018-01-14", "20180114T000000Z"),
      ("2018/01/14 20:15", "20180114T201500Z"),
      ("2020-03-01T00:30:00+01:00", "20200229T233000Z"),
      ("19991231T233000-0100", "20000101T003000Z"),
      ("1970-01-01T00:00:00z", "19700101T000000Z"),
    ])
  func normalized(text: String, expected: String) {
    #expect(TMXDate.normalized(text) == expected)
    #expect(TMXDate.isValid(expected))
  }

  @Test(
    "What is no date is no date",
    arguments: [
      "", "yesterday", "20230229T000000Z", "2024-13-01", "20240131T240000Z", "2024-0131",
      "14.01.2018", "20240131T1200007Z", "20240131T120000Y",
    ])
  func refused(text: String) {
    #expect(TMXDate.normalized(text) == nil)
    #expect(!TMXDate.isValid(text))
  }

  @Test("Turning a day into text and back agrees with the calendar, leap years too")
  func everyDay() {
    var previous = ""
    for year in [1600, 1900, 1999, 2000, 2023, 2024, 2100] {
      for month in 1...12 {
        for day in 1...31 {
          let text = String(year * 10_000 + month * 100 + day) + "T000000Z"
          guard TMXDate.isValid(text) else { continue }
          #expect(TMXDate.normalized(text) == text)
          #expect(previous < text)
          previous = text
        }
      }
    }
  }
}
