namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// The sender's own name for what it sends, unique among everything it ever sends, such as a GUID made when a form is
/// opened. Sent twice, it counts once.
/// </summary>
public readonly record struct SubmissionId
{
    /// <summary>The sender's name for what it sends; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public SubmissionId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The id; compared exactly.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
