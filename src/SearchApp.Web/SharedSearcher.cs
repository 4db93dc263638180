using SearchApp.Search;

namespace SearchApp.Web;

/// <summary>A searcher that several requests use and the last one closes. Begins with one user, its owner.</summary>
internal sealed class SharedSearcher
{
    private int _users = 1;

    /// <summary>Takes a searcher over.</summary>
    public SharedSearcher(ArticleSearcher searcher) => Searcher = searcher;

    /// <summary>The searcher; usable between <see cref="Acquire"/> and <see cref="Release"/>.</summary>
    public ArticleSearcher Searcher { get; }

    /// <summary>The generation it reads, told from all others.</summary>
    public string State => Searcher.Overview.State;

    /// <summary>The name of that generation.</summary>
    public string Generation => Searcher.Overview.Generation;

    /// <summary>One more user. Called only while it has one.</summary>
    public void Acquire() => Interlocked.Increment(ref _users);

    /// <summary>One user fewer; the last closes it.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            Searcher.Dispose();
        }
    }
}
