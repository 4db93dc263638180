namespace SearchApp.Web.Operating;

/// <summary>A page could not be made, because its request was given up: it took too long, or its client has gone.</summary>
internal sealed class PageStoppedException(OperationCanceledException stopped) : Exception(stopped.Message, stopped);
