using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>
/// One step from a basis to another: a set of facts that leaves, or enters, both sides or the numerator alone.
/// </summary>
public sealed class BridgeLine
{
    private readonly Func<IReadOnlyList<string>> _members;

    internal BridgeLine(
        string id, Phrase name, long numerator, long denominator, Func<IReadOnlyList<string>> members) =>
        (Id, Name, Numerator, Denominator, _members) = (id, name, numerator, denominator, members);

    /// <summary>
    /// What the step is about: <c>opening</c>, <c>immature</c>, <c>late</c>, <c>before</c> or <c>after</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>The step in words.</summary>
    public Phrase Name { get; }

    /// <summary>What it adds to the numerator; negative where it takes away.</summary>
    public long Numerator { get; }

    /// <summary>What it adds to the denominator; negative where it takes away.</summary>
    public long Denominator { get; }

    /// <summary>The ids of the facts that leave or enter, sorted ordinally, looked up anew at each call.</summary>
    public IReadOnlyList<string> Members() => _members();
}
