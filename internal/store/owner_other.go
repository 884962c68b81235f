//go:build !unix

package store

import (
	"io/fs"
	"os"
)

// keepOwner does nothing where files have no owner of the Unix kind.
func keepOwner(*os.File, fs.FileInfo) {}
