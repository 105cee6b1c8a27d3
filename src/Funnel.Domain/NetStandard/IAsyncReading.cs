using Ardalis.Specification;

namespace Funnel.Domain.NetStandard;

/// <summary>
/// What a repository of Ardalis.Specification is asked for on .NET 8 and later alone: declared here, a build for
/// netstandard2.0 answers it there too.
/// </summary>
internal interface IAsyncReading<T>
{
    /// <summary>What a specification finds, one after the other.</summary>
    public IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification);
}
