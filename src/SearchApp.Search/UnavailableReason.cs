namespace SearchApp.Search;

/// <summary>Why no search is possible.</summary>
public enum UnavailableReason
{
    /// <summary>There is no index yet.</summary>
    NoIndex,

    /// <summary>The index is of a format or codec that this program does not read.</summary>
    OtherFormat,

    /// <summary>A file of the index is damaged.</summary>
    Damaged,

    /// <summary>The system does not let this program read it: the user may not, or the disk fails.</summary>
    Unreadable,
}
