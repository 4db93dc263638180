namespace SearchApp.Cli;

/// <summary>The command line is well formed but asks for something that cannot be.</summary>
/// <param name="message">A whole sentence that says what to write instead.</param>
internal sealed class CommandLineException(string message) : Exception(message);
