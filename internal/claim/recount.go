package claim

// What two claims share where one counts anew what the other counts: less than what a contradiction
// takes, for headlines are short and say what happened meanwhile in other words.
const (
	fewestOfRecount = 2
	recountAlike    = 0.2
)

// Recounts reports whether a claim gives another number of something that the other counts too, and
// speaks of the same: "674 dead of the fever in Tessen", "Fever in Tessen: 33 dead, 372 new cases".
// Two that each name what the other does not may count different things.
func (c *Claim) Recounts(other *Claim) bool {
	if c.Shared(other) < fewestOfRecount || c.Alike(other) < recountAlike || len(c.OwnNames(other)) > 0 && len(other.OwnNames(c)) > 0 {
		return false
	}
	for _, a := range c.amounts {
		for _, b := range other.amounts {
			if a.counts(&b) && a.Value != b.Value && !isRounded(a.Value, b.Value) && !c.holds(b.Value) && !other.holds(a.Value) {
				return true
			}
		}
	}
	return false
}

// counts reports whether two amounts count the same thing.
func (a *Amount) counts(b *Amount) bool {
	return a.Unit == b.Unit && a.Unit != noUnit && a.Magnitude == b.Magnitude && !a.Year && !b.Year
}
