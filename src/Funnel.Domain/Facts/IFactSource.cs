using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Facts;

/// <summary>Facts of one reporting period, which they know: nobody can ask them under another.</summary>
public interface IFactSource
{
    /// <summary>The period the facts are made for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The facts of a kind at an anchor.</summary>
    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor);
}
