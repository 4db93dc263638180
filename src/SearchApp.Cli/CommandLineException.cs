namespace SearchApp.Cli;

/// <summary>The command line is well formed but asks for something that cannot be.</summary>
/// <param name="message">A whole sentence that says what to write instead.</param>
internal sealed class CommandLineException(string message) : Exception(message)
{
    /// <summary>Refuses a file that is not there.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The path.</returns>
    public static string Existing(string path) =>
        File.Exists(path) ? path : throw new CommandLineException($"There is no file {Path.GetFullPath(path)}.");
}
