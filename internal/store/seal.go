package store

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/zeebo/xxh3"

	"summarize/internal/store/outputs"
)

// The seal is a file beside the database that holds its size and a hash of all its
// bytes. It is written when the state is closed and removed before the first
// change, so that
//
//	seal there and right    the database is what the last run left
//	seal there and wrong    something else changed it: corrupt
//	no seal                 a run died: sums and structure are checked row by row

// sealOf returns the seal that a database should have.
func sealOf(database string) (string, error) {
	file, err := os.Open(database)
	if err != nil {
		return "", err
	}
	defer file.Close()
	h := xxh3.New()
	n, err := io.Copy(h, file)
	if err != nil {
		return "", err
	}
	sum := h.Sum128().Bytes()
	return fmt.Sprintf("summarize state 1 %d %s\n", n, hex.EncodeToString(sum[:])), nil
}

// sealed reports whether the state has a seal; a wrong one is an error.
func (s *State) sealed() (bool, error) {
	seal, err := os.ReadFile(s.path(sealName))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, outputs.Wrap(s.path(sealName), err)
	}
	want, err := sealOf(s.path(databaseName))
	if err != nil {
		return false, outputs.Wrap(s.path(databaseName), err)
	}
	if string(seal) != want {
		return false, s.corrupt("%s is not what the last run left (its bytes do not match %s)", databaseName, sealName)
	}
	return true, nil
}

// breakSeal removes the seal, durably, before the first change of a run.
func (s *State) breakSeal() error {
	if !s.isSealed {
		return nil
	}
	if err := s.step("unseal"); err != nil {
		return outputs.Wrap(s.path(sealName), err)
	}
	if err := os.Remove(s.path(sealName)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return outputs.Wrap(s.path(sealName), err)
	}
	s.isSealed = false
	return outputs.Wrap(s.dir, outputs.SyncDir(s.dir))
}

// seal writes the seal of a closed database. A seal that is lost again
// is no damage, so its name need not be durable.
func (s *State) seal() error {
	text, err := sealOf(s.path(databaseName))
	if err != nil {
		return outputs.Wrap(s.path(databaseName), err)
	}
	if err := s.step("seal"); err != nil {
		return outputs.Wrap(s.path(sealName), err)
	}
	next := s.path(sealName + ".new")
	if err := writeSynced(next, text); err != nil {
		return outputs.Wrap(next, err)
	}
	return outputs.Wrap(next, os.Rename(next, s.path(sealName)))
}

// writeSynced writes a file whose bytes outlive a loss of power, so that a seal
// is never seen empty.
func writeSynced(path, text string) (err error) {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if _, err := file.WriteString(text); err != nil {
		return err
	}
	return file.Sync()
}
