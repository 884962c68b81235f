package overlap

import "testing"

func TestSharedWordsByClass(t *testing.T) {
	class := []uint8{Ordinary, Name, Number, Ordinary, Name}
	for _, test := range []struct {
		what string
		x, y []uint32
		want Overlap
	}{
		{"nothing", nil, []uint32{0, 1}, Overlap{Y: Count{1, 1, 0}}},
		{"apart", []uint32{0, 2}, []uint32{1, 3}, Overlap{X: Count{1, 0, 1}, Y: Count{1, 1, 0}}},
		{"one of each class", []uint32{0, 1, 2, 3}, []uint32{0, 1, 2, 4}, Overlap{X: Count{2, 1, 1}, Y: Count{1, 2, 1}, Shared: Count{1, 1, 1}}},
	} {
		if got := Of(test.x, test.y, class); got != test.want {
			t.Errorf("%s: %+v, want %+v", test.what, got, test.want)
		}
	}
}
