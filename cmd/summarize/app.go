package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"summarize/internal/render/escape"
	"summarize/internal/store/outputs"
)

// An environment is what a run may see of the world.
type environment struct {
	stdin     io.Reader
	stdout    io.Writer
	stderr    io.Writer
	lookupEnv func(string) (string, bool)
	now       func() time.Time
	piped     bool // something other than a terminal is on standard input
	width     int  // of the terminal on standard output; 0 when it is none
	watched   bool // standard error is a terminal

	exit func(code int) // ends the process; nil: never before run returns
}

// process returns the environment of this process.
func process() environment {
	e := environment{
		stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr,
		lookupEnv: os.LookupEnv,
		now:       time.Now,
		piped:     !term.IsTerminal(int(os.Stdin.Fd())) && isOpen(os.Stdin),
		watched:   term.IsTerminal(int(os.Stderr.Fd())),
		exit:      os.Exit,
	}
	if term.IsTerminal(int(os.Stdout.Fd())) {
		e.width = 80
		if w, _, err := term.GetSize(int(os.Stdout.Fd())); err == nil && w > 0 {
			e.width = w
		}
	}
	return e
}

// isOpen tells a pipe or file from the null device, which is what cron and systemd
// put on standard input and on which nobody sends articles.
func isOpen(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeDevice == 0
}

// An app is one run of the program.
type app struct {
	environment
	flags   flags
	origin  map[string]string // by flag: where its value came from
	started bool              // the command line was understood
	args    []string          // as typed
	running string            // name of the digest that 'summarize run' makes
	digests []configuredDigest
	staged  atomic.Pointer[outputs.Set] // what is written in the end, once it is begun
}

// run executes the command line and returns the exit code.
func run(ctx context.Context, args []string, e environment) int {
	a := &app{environment: e, args: args}
	defer a.endSoon(ctx)()
	root := a.root()
	root.SetArgs(args)
	root.SetIn(e.stdin)
	root.SetOut(e.stdout)
	root.SetErr(e.stderr)
	cmd, err := root.ExecuteContextC(ctx)
	if err != nil && !a.started { // cobra's own errors: of commands and arguments
		err = usageError{err}
	}
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	code := exitCode(err)
	if _, silent := errors.AsType[told](err); code != exitOK && code != exitInterrupted && !silent {
		a.say("%v", err)
		if _, mistyped := errors.AsType[usageError](err); mistyped {
			a.say("run '%s --help' for usage", cmd.CommandPath())
		}
	}
	return code
}

// patience is how long a run may take to end by itself after a signal: reading may wait for
// a pipe, a write for a disk.
const patience = 250 * time.Millisecond

// endSoon sees to it that the process ends soon after ctx does, whatever it is doing: a death is
// safe at any moment, as outputs and state are made for that. The function that it returns
// calls that off.
func (a *app) endSoon(ctx context.Context) (off func()) {
	done := make(chan struct{})
	if a.exit != nil {
		context.AfterFunc(ctx, func() {
			select {
			case <-done:
			case <-time.After(patience):
				if staged := a.staged.Load(); staged != nil {
					staged.Abandon()
				}
				a.exit(exitInterrupted)
			}
		})
	}
	return func() { close(done) }
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "summarize [flags] PATH...",
		Short:         "Which stories a folder of articles covers, who covered each, and what they say",
		Version:       version(),
		Args:          cobra.ArbitraryArgs,
		SilenceUsage:  true,
		SilenceErrors: true,
		RunE:          a.digest,
		PersistentPreRunE: func(cmd *cobra.Command, args []string) (err error) {
			if cmd.Name() == "run" && len(args) == 1 {
				a.running = args[0]
			}
			a.started = true
			if a.origin, err = a.configure(cmd.Flags()); err != nil {
				return err
			}
			return a.refuseIdle(cmd)
		},
	}
	root.SetVersionTemplate("summarize {{.Version}}\n")
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) {
		if err := a.help(c, c.OutOrStdout()); err != nil {
			a.say("%v", err)
		}
	})
	root.Flags().SortFlags = false
	a.flags.register(root.PersistentFlags())
	root.AddCommand(
		a.duplicatesCommand(), a.storiesCommand(), a.runCommand(), a.explainCommand(), a.verifyCommand(),
		a.evalCommand(), a.stateCommand(), a.configCommand(), a.doctorCommand(), a.schemaCommand(), a.partCommand(), a.manCommand(root), a.versionCommand(),
	)
	root.SetHelpCommand(a.helpCommand(root))
	a.completeValues(root)
	for _, c := range leaves(root) {
		sayUsage(c)
	}
	root.InitDefaultCompletionCmd(root.Name())
	if c, _, err := root.Find([]string{"completion"}); err == nil && c != root {
		c.Short = "Print a script that completes commands and flags in a shell: bash, zsh or fish"
		c.Args = cobra.NoArgs
		c.RunE = func(*cobra.Command, []string) error { return usagef("completion of which shell? bash, zsh or fish") }
	}
	return root
}

// group is a command that only holds others; alone it asks which one is meant.
func group(use, short, ask string, commands ...*cobra.Command) *cobra.Command {
	c := &cobra.Command{
		Use:   use,
		Short: short,
	}
	var names []string
	for _, sub := range commands {
		names = append(names, sub.Name())
	}
	c.RunE = func(_ *cobra.Command, args []string) error {
		if len(args) > 0 {
			return usagef("%q is no command of %s: %s%s", args[0], use, ask, suggestion(args[0], names))
		}
		return usagef("%s", ask)
	}
	c.Args = cobra.ArbitraryArgs
	c.AddCommand(commands...)
	return c
}

// say writes a message to standard error. Whatever articles and file names bring
// into it is made safe for a terminal.
func (a *app) say(format string, args ...any) {
	fmt.Fprintf(a.stderr, "summarize: %s\n", escape.Terminal(fmt.Sprintf(format, args...)))
}

// time returns the time that is written into output: the clock's, or the one
// that SOURCE_DATE_EPOCH (reproducible-builds.org) fixes.
func (a *app) time() (time.Time, error) {
	s, ok := a.lookupEnv("SOURCE_DATE_EPOCH")
	if !ok || s == "" {
		return a.now().UTC().Truncate(time.Second), nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return time.Time{}, usagef("SOURCE_DATE_EPOCH: %q is no number of seconds", s)
	}
	return time.Unix(n, 0).UTC(), nil
}

// version is the module's version where the build knows one.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}
