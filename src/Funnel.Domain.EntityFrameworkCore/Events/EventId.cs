namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// The sender's own name for what it sends, unique among everything it ever sends, such as a GUID made when a form is
/// opened. Sent twice, it counts once.
/// </summary>
/// <param name="Value">The id; compared exactly.</param>
public readonly record struct EventId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
