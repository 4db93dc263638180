using System.Text;

namespace SearchApp.Testing.Fuzzing;

/// <summary>How a parser behaved, in words that differ only where the behaviour does.</summary>
public static class Behaviour
{
    private const int MaxLength = 80;

    /// <summary>A message without its numbers and quoted pieces of the input.</summary>
    public static string Of(string message)
    {
        var bare = new StringBuilder();
        bool quoted = false;
        foreach (char c in message)
        {
            quoted ^= c == '\'';
            if (!quoted && !char.IsAsciiDigit(c) && bare.Length < MaxLength)
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }
}
