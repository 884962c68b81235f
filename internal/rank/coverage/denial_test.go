package coverage

import (
	"slices"
	"testing"
)

// A firm's denial has the words of the report that it denies, and was left out for saying the same.
func TestDenialIsToldBesideWhatItDenies(t *testing.T) {
	const (
		report  = "Arrow Air is to be sold to Norland Air for two billion crowns, the Marle Post said on Monday, citing two people close to it."
		denial  = "Arrow Air denied on Monday that it is to be sold to Norland Air."
		refused = "Arrow Air, which is to be sold to Norland Air for two billion crowns, denied two people entry on Monday."
	)
	if got := told(t, report, report, denial+" Its shares rose by a sixth."); !slices.Contains(got, denial) {
		t.Errorf("%q", got)
	}
	if got := told(t, report, refused); len(got) != 1 {
		t.Errorf("it denies nothing: %q", got)
	}
}
