// The functions of the C library that the aligner needs. Foundation would bring them along
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
func naturalLogarithm(_ x: Float) -> Float { logf(x) }

@inline(__always)
func exponential(_ x: Double) -> Double { exp(x) }

@inline(__always)
func exponential(_ x: Float) -> Float { expf(x) }

@inline(__always)
func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }

@inline(__always)
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
