using System.Net.Sockets;

namespace SearchApp.Web;

/// <summary>The site cannot listen where it should; the message is a whole sentence that says what to do.</summary>
public sealed class SiteStartException : IOException
{
    /// <summary>Says where it could not listen and what to do.</summary>
    /// <param name="addresses">The addresses asked for, separated by semicolons.</param>
    /// <param name="cause">What the server said.</param>
    public SiteStartException(string addresses, Exception cause)
        : base($"The site cannot listen on {addresses}: {Reason(cause)}. Choose another address, such as --urls http://localhost:5081.", cause)
    {
    }

    /// <summary>Says where it would not listen.</summary>
    /// <param name="addresses">The addresses asked for, separated by semicolons.</param>
    /// <param name="reason">Why, as a clause.</param>
    public SiteStartException(string addresses, string reason)
        : base($"The site cannot listen on {addresses}: {reason}. Choose another address, such as --urls http://localhost:5081.")
    {
    }

    private static string Reason(Exception cause) => SocketErrorOf(cause) switch
    {
        SocketError.AddressAlreadyInUse => "another program uses this address, perhaps this site in another window",
        SocketError.AccessDenied => "the system keeps this port for administrators",
        SocketError.AddressNotAvailable => "this machine does not have this address",
        _ => cause.Message.TrimEnd('.'),
    };

    private static SocketError? SocketErrorOf(Exception? cause) => cause switch
    {
        null => null,
        SocketException socket => socket.SocketErrorCode,
        AggregateException many => many.InnerExceptions.Select(SocketErrorOf).FirstOrDefault(e => e is not null),
        _ => SocketErrorOf(cause.InnerException),
    };
}
