namespace SearchApp.Cli;

/// <summary>What the process answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done; something was found; explained and matched.</summary>
    public const int Done = 0;

    /// <summary>Nothing found, no match, or the check found damage.</summary>
    public const int NothingFound = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Finished, but some files were skipped; they are listed.</summary>
    public const int Skipped = 3;

    /// <summary>Another writer holds the lock.</summary>
    public const int Locked = 4;

    /// <summary>There is no index, or one of another format.</summary>
    public const int NoIndex = 5;

    /// <summary>Failed: disk full, read-only, damaged index, or unexpected.</summary>
    public const int Failed = 6;

    /// <summary>Interrupted by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
