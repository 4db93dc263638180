namespace SearchApp.Indexing.Checking;

/// <summary>Collects what is wrong, so that one problem does not hide the next.</summary>
internal sealed class ProblemList
{
    private readonly List<IndexProblem> _found = [];
    private readonly HashSet<IndexProblem> _known = [];

    /// <summary>Starts without problems.</summary>
    /// <param name="cancellationToken">Ends the check early.</param>
    public ProblemList(CancellationToken cancellationToken) => CancellationToken = cancellationToken;

    /// <summary>Ends the check early.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The problems in the order they were found, each once.</summary>
    public IReadOnlyList<IndexProblem> Found => _found;

    /// <summary>Does a part of the check; damage becomes a problem.</summary>
    /// <param name="part">The part.</param>
    /// <returns>False when there was damage.</returns>
    public bool Try(Action part)
    {
        CancellationToken.ThrowIfCancellationRequested();
        try
        {
            part();
            return true;
        }
        catch (CorruptIndexException e)
        {
            Add(e.File, e.Offset, e.Message);
            return false;
        }
    }

    /// <summary>Adds a problem.</summary>
    /// <param name="file">Path of the damaged file.</param>
    /// <param name="offset">Byte offset of the damage, or -1.</param>
    /// <param name="message">Whole sentences.</param>
    public void Add(string file, long offset, string message)
    {
        var problem = new IndexProblem(file, offset, message);
        if (_known.Add(problem))
        {
            _found.Add(problem);
        }
    }
}
