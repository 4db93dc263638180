namespace SearchApp.Web.Operating;

/// <summary>Whether the operator's page is there: the setting <c>status-page</c>.</summary>
/// <param name="IsOn">Off by default: how large an index is and how much is asked need not be public.</param>
internal sealed record StatusPage(bool IsOn);
