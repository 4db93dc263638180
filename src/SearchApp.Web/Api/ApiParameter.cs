namespace SearchApp.Web.Api;

/// <summary>One parameter of a route.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means, in a sentence.</param>
/// <param name="Repeated">Whether it may be given several times.</param>
/// <param name="InPath">Whether it is a part of the path, and so required.</param>
public sealed record ApiParameter(string Name, string Description, bool Repeated = false, bool InPath = false)
{
    /// <summary>All values that it takes; empty for any.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Least and most of a whole number; null when it is none.</summary>
    public (int Least, int? Most)? Range { get; init; }
}
