package ingest

// A valueScanner finds the end of a JSON value that comes in pieces.
type valueScanner struct {
	depth    int
	deepest  int
	inString bool
	escape   bool // the next byte belongs to an escape
	inWord   bool // in a number, true, false or null
	done     bool
}

// scan returns how many bytes of b belong to the value.
func (s *valueScanner) scan(b []byte) int {
	for i := 0; i < len(b); i++ {
		c := b[i]
		if s.inString {
			switch {
			case s.escape:
				s.escape = false
			case c == '\\':
				s.escape = true
			case c == '"':
				s.inString = false
				if s.depth == 0 {
					s.done = true
					return i + 1
				}
			default:
				i += stringRun(b[i+1:])
			}
			continue
		}
		switch c {
		case '"':
			if s.inWord {
				s.done = true
				return i
			}
			s.inString = true
		case '{', '[':
			if s.inWord {
				s.done = true
				return i
			}
			s.depth++
			s.deepest = max(s.deepest, s.depth)
		case '}', ']':
			if s.depth == 0 { // it closes what the value is in
				s.done = true
				return i
			}
			if s.depth--; s.depth == 0 {
				s.done = true
				return i + 1
			}
		case ',', ' ', '\n', '\r', '\t', ':':
			if s.depth == 0 {
				s.done = true
				return i
			}
		default:
			s.inWord = s.depth == 0
		}
	}
	return len(b)
}

// stringRun returns the length of the prefix of b without quote and backslash.
func stringRun(b []byte) int {
	i := plainRun(b)
	for i < len(b) && b[i] != '"' && b[i] != '\\' { // a control character
		i += 1 + plainRun(b[i+1:])
	}
	return i
}
