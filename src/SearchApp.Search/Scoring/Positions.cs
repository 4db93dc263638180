namespace SearchApp.Search.Scoring;

/// <summary>The places in the current document where something stands, in ascending order.</summary>
/// <remarks><b>Requires</b> <see cref="Start"/> once on each document before <see cref="Next"/>.</remarks>
internal abstract class Positions
{
    /// <summary>Returned after the last place.</summary>
    public const int NoMore = int.MaxValue;

    /// <summary>Begins with the document on which the postings stand.</summary>
    public abstract void Start();

    /// <summary>Moves to the next place.</summary>
    /// <returns>A token position, possibly below 0 (a later word of a phrase at the very beginning), or <see cref="NoMore"/>.</returns>
    public abstract int Next();
}
