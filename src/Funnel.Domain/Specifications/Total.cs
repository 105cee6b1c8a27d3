using Funnel.Domain.Periods;

namespace Funnel.Domain.Specifications;

/// <summary>What is added up over which facts.</summary>
/// <param name="Over">The facts that are added up.</param>
/// <param name="What">What each of them adds.</param>
/// <typeparam name="T">The fact.</typeparam>
public sealed record Total<T>(Specification<T> Over, Measure<T> What)
{
    /// <summary>What one fact adds: its measure if it belongs to the facts added up, else nothing.</summary>
    public long Of(T fact) => Over.IsSatisfiedBy(fact) ? What.Of(fact) : 0;

    /// <summary>The same total with every day of the period fixed to its calendar date.</summary>
    public Total<T> In(ReportingPeriod period) => new(Over.In(period), What.In(period));
}
