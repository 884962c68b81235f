// Package elementary computes logarithms, exponentials and powers that are the same bits
// on every machine.
//
// Those of package math are not, as its documentation says: on some processors they are
// written in assembly, each by another method, and on others the compiler fuses products
// and sums. A last bit is enough to move a cut or to swap two sentences. Here all is done by
// +, −, ×, ÷ alone, which IEEE 754 defines to the last bit; products are rounded before
// they are added, so that nothing is fused. Results are within 1e-15 of the true value
// (Pow within 1e-14).
//
// It knows numbers only.
package elementary

import "math"

// ln 2 in two parts: the first ends in zeros, so that its product with an exponent is
// exact (Cody and Waite 1980).
const (
	ln2High = 6.93147180369123816490e-01
	ln2Low  = 1.90821492927058770002e-10
)

// Log returns the natural logarithm, by
//
//	ln(f·2^e) = e·ln 2 + 2·(s + s³/3 + s⁵/5 + …)     s = (f − 1)/(f + 1), √½ ≤ f < √2
//
// of which eleven terms are as much as a float64 can hold.
func Log(x float64) float64 {
	switch {
	case math.IsNaN(x) || x < 0:
		return math.NaN()
	case x == 0:
		return math.Inf(-1)
	case math.IsInf(x, 1):
		return x
	}
	f, exponent := math.Frexp(x)
	if f < math.Sqrt2/2 {
		f, exponent = 2*f, exponent-1
	}
	s := (f - 1) / (f + 1)
	z := float64(s * s)
	sum := 1.0 / 21
	for k := 19.0; k >= 1; k -= 2 {
		sum = 1/k + float64(z*sum)
	}
	e := float64(exponent)
	return float64(e*ln2High) + (float64(2*s*sum) + float64(e*ln2Low))
}

// Log1p returns Log(1 + x). It is meant for counts: near 0 it is no more exact than that.
func Log1p(x float64) float64 { return Log(1 + x) }

// Exp returns e^x, by
//
//	e^(k·ln 2 + r) = 2^k · (1 + r + r²/2 + r³/6 + …)     |r| ≤ ln 2 / 2
//
// of which fourteen terms are as much as a float64 can hold.
func Exp(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return x
	case x > 709.7:
		return math.Inf(1)
	case x < -745:
		return 0
	}
	k := math.Floor(float64(x/math.Ln2) + 0.5)
	r := (x - float64(k*ln2High)) - float64(k*ln2Low)
	sum := 1.0
	for n := 14.0; n >= 1; n-- {
		sum = 1 + float64(r/n*sum)
	}
	return math.Ldexp(sum, int(k))
}

// Exp2 returns 2^x.
func Exp2(x float64) float64 { return Exp(float64(x * math.Ln2)) }

// Pow returns x^y for x that are not negative, and 0^0 = 1.
func Pow(x, y float64) float64 {
	switch {
	case y == 0:
		return 1
	case x == 0:
		if y < 0 {
			return math.Inf(1)
		}
		return 0
	}
	return Exp(float64(y * Log(x)))
}
