namespace SearchApp.Search;

/// <summary>No search is possible: there is no index, it is damaged, of another format, or may not be read.</summary>
public sealed class SearchUnavailableException : Exception
{
    /// <summary>Says why and what to do.</summary>
    /// <param name="reason">What kind of trouble it is.</param>
    /// <param name="message">A whole sentence that says what to do.</param>
    /// <param name="innerException">The index's own exception.</param>
    public SearchUnavailableException(UnavailableReason reason, string message, Exception? innerException)
        : base(message, innerException) => Reason = reason;

    /// <summary>What kind of trouble it is.</summary>
    public UnavailableReason Reason { get; }
}
