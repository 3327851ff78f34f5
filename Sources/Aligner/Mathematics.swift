// The four functions of the C library that the aligner needs. Foundation would bring them along
// with several milliseconds of start-up.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@inline(__always)
func naturalLogarithm(_ x: Double) -> Double { log(x) }

@inline(__always)
func exponential(_ x: Double) -> Double { exp(x) }

@inline(__always)
func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }

@inline(__always)
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// ln(e^x + e^y), exact where one is −∞.
@inline(__always)
func logarithmOfSum(_ x: Double, _ y: Double) -> Double {
  let (low, high) = x < y ? (x, y) : (y, x)
  let difference = low - high
  // Below e^−40 the smaller one is lost in the 53 bits of the larger; −∞ minus −∞ is NaN.
  guard difference > -40 else { return high }
  return high + log1p(exp(difference))
}
