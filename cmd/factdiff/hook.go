package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/git"
)

func hookCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "hook",
		Short: "Install or remove the git hook that checks drafts before a commit",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(hookInstall(), hookUninstall())
	return c
}

func hookInstall() *cobra.Command {
	force := false
	c := &cobra.Command{
		Use:   "install",
		Short: "Install the pre-commit hook; core.hooksPath is respected",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			repo, err := here()
			if err != nil {
				return err
			}
			path, err := repo.Install(force)
			if errors.Is(err, git.ErrForeign) {
				return err
			}
			if err != nil {
				return &failed{exitIncomplete, err}
			}
			_, err = fmt.Fprintf(c.OutOrStdout(), "installed %s: it runs \"factdiff check --staged\"\n", path)
			return err
		},
	}
	c.Flags().BoolVar(&force, "force", false, "replace a hook that factdiff did not write")
	return c
}

func hookUninstall() *cobra.Command {
	return &cobra.Command{
		Use:   "uninstall",
		Short: "Remove the hook that install wrote",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			repo, err := here()
			if err != nil {
				return err
			}
			path, err := repo.Uninstall()
			switch {
			case err != nil:
				return err
			case path == "":
				fmt.Fprintln(c.OutOrStdout(), "there is no hook")
			default:
				fmt.Fprintln(c.OutOrStdout(), "removed", path)
			}
			return nil
		},
	}
}

func here() (*git.Repo, error) {
	repo, err := git.Here()
	if err != nil && !errors.Is(err, git.ErrNone) {
		return nil, &failed{exitIncomplete, err}
	}
	return repo, err
}
