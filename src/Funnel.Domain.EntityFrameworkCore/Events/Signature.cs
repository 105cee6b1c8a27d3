using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Who records something in the store, and at which moment: a consultant at the desk, or the program that takes
/// records over. Every event is kept with it.
/// </summary>
public sealed record Signature
{
    /// <summary>Signs with a name and a moment.</summary>
    /// <param name="by">The host's own id of the user.</param>
    /// <param name="at">The moment of recording; kept to the microsecond.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is empty.</exception>
    public Signature(string by, Instant at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        (By, At) = (by, at);
    }

    /// <summary>The host's own id of the user.</summary>
    public string By { get; }

    /// <summary>The moment of recording.</summary>
    public Instant At { get; }
}
