// Package mail reads messages: what each says and who publishes it, in its parts and encodings (RFC 5322, 2045, 2047),
// mailboxes that hold them in a row, the files of Apple Mail, and web pages saved as one message (MHTML, RFC 2557).
//
// Where a function returns something and an error, what it returns was read and the message breaks off; where it
// returns nothing, it could not be read. Offsets of marks are bytes of Message.Text. It knows no files.
package mail
