package candidate

import "testing"

func TestParseBudget(t *testing.T) {
	for _, s := range []string{"3s", "100w", "665b", "20%", "2.5%"} {
		b, err := ParseBudget(s)
		if err != nil || b.String() != s {
			t.Errorf("ParseBudget(%q) = %v, %v", s, b, err)
		}
	}
	for _, s := range []string{"", "3", "w", "0w", "-1w", "1.5w", "1e3w", "101%", "0%", "NaN%", "Inf%", "3 w", "99999999999w"} {
		if b, err := ParseBudget(s); err == nil {
			t.Errorf("ParseBudget(%q) = %v, want an error", s, b)
		}
	}
}

func FuzzParseBudget(f *testing.F) {
	for _, s := range []string{"3s", "100w", "665b", "20%", "0.5%", "-1w", "1e9%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b, err := ParseBudget(s)
		if err != nil {
			return
		}
		if again, err := ParseBudget(b.String()); err != nil || again != b || !(b.Amount > 0) {
			t.Errorf("%q is %v, which reads as %v, %v", s, b, again, err)
		}
	})
}
