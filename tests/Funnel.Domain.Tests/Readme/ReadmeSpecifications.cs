using Ardalis.Specification;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Tests.Readme;

/// <summary>The README's example of specifications; what stands between the two markers is printed there.</summary>
internal static class ReadmeSpecifications
{
    public static async Task<(List<CardFacts> Page, int All)> Run(
        IReadOnlyList<CardFacts> cards, LocalDate today, LevelScale scale)
    {
        // example
        IReadRepositoryBase<CardFacts> repository = new FactRepository<CardFacts>(FactKinds.Cards, cards);
        var overdue = new OverdueOf(new("C-1"), page: 0, today, scale);
        var page = await repository.ListAsync(overdue);
        var all = await repository.CountAsync(overdue); // whatever the page
        // end
        return (page, all);
    }
}
