using SearchApp.Corpus;

namespace SearchApp.Indexing.Updating;

/// <summary>What the times of files mean for an update.</summary>
/// <param name="TrustBefore">Size and time vouch for files last written before this moment only.</param>
/// <param name="Now">When the update began.</param>
/// <param name="Settle">Files written to within this time may be half-written.</param>
internal sealed record FileClock(DateTime TrustBefore, DateTime Now, TimeSpan Settle)
{
    /// <summary>Whether a file of the same size and time is the same.</summary>
    public bool Vouches(SourceFile file) => file.Modified < TrustBefore;

    /// <summary>Whether a file may still be in the making. One from far in the future is not: a clock was wrong.</summary>
    public bool IsSettling(SourceFile file) =>
        Settle > TimeSpan.Zero && file.Problem is null && (Now - file.Modified).Duration() < Settle;
}
