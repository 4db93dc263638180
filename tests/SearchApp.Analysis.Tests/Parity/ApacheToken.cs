namespace SearchApp.Analysis.Tests.Parity;

/// <summary>A token as Apache's analyzer gives it.</summary>
internal readonly record struct ApacheToken(string Term, int Start, int End, int Increment);
