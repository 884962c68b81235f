package duplicate

import (
	"context"
	"testing"
)

func TestTwoCopiesInACollectionOfTwo(t *testing.T) {
	text := "The harbour board said on Monday that dredging of the northern channel would begin in spring, after two years of delay caused by a dispute over where the mud should go."
	r, err := Find(context.Background(), []Text{{"a", text}, {"b", text}}, Default)
	if err != nil || len(r.Pairs) != 1 || r.Pairs[0].Kind != Exact || len(r.Groups) != 1 {
		t.Fatalf("%+v, %v", r, err)
	}
}
