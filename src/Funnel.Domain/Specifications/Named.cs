using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Specifications;

/// <summary>
/// A condition with a name of its own, such as "opening prospects"; the name stands for it in formulas.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class Named<T> : Specification<T>
{
    internal Named(Phrase name, Specification<T> meaning)
    {
        Words = name;
        Meaning = meaning;
        Parts = [meaning];
    }

    /// <inheritdoc/>
    public override Phrase Words { get; }

    /// <summary>What the name stands for.</summary>
    public Specification<T> Meaning { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Specification<T>> Parts { get; }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact) => Meaning.IsSatisfiedBy(fact);

    /// <inheritdoc/>
    public override Specification<T> In(ReportingPeriod period) => new Named<T>(Words, Meaning.In(period));

    internal override Expression Body(Func<Column<T>, Expression> read) => Meaning.Body(read);
}
