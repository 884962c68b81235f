package record

// A Extent finds the end of a JSON value that comes in pieces.
type Extent struct {
	depth    int
	deepest  int
	inString bool
	escape   bool // the next byte belongs to an escape
	inWord   bool // in a number, true, false or null
	last     byte // that is no white space, outside of strings
	Done     bool // the end of the value was met
	Broken   bool // what was read cannot be a value: a string or a bracket was left open
}

// Scan returns how many bytes of b belong to the value.
func (s *Extent) Scan(b []byte) int {
	for i := 0; i < len(b); i++ {
		c := b[i]
		if s.inString {
			switch {
			case c == '\n': // no string goes over lines: its end is missing
				s.Done, s.Broken = true, true
				return i
			case s.escape:
				s.escape = false
			case c == '\\':
				s.escape = true
			case c == '"':
				s.inString = false
				if s.depth == 0 {
					s.Done = true
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
				s.Done = true
				return i
			}
			s.inString, s.last = true, c
		case '{', '[':
			if s.inWord {
				s.Done = true
				return i
			}
			if c == '{' && s.depth > 0 && s.last != ':' && s.last != ',' && s.last != '[' {
				s.Done, s.Broken = true, true // the object before it was never closed
				return i
			}
			s.depth, s.last = s.depth+1, c
			s.deepest = max(s.deepest, s.depth)
		case '}', ']':
			if s.depth == 0 { // it closes what the value is in
				s.Done = true
				return i
			}
			s.last = c
			if s.depth--; s.depth == 0 {
				s.Done = true
				return i + 1
			}
		case ',', ' ', '\n', '\r', '\t', ':':
			if s.depth == 0 {
				s.Done = true
				return i
			}
			if c > ' ' {
				s.last = c
			}
		default:
			s.inWord, s.last = s.depth == 0, c
		}
	}
	return len(b)
}

// stringRun returns the length of the prefix of b without quote, backslash and line end.
func stringRun(b []byte) int {
	i := plainRun(b)
	for i < len(b) && b[i] != '"' && b[i] != '\\' && b[i] != '\n' { // a control character
		i += 1 + plainRun(b[i+1:])
	}
	return i
}
