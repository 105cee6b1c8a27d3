using Ardalis.Specification;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Tests.Readme;

// example
public sealed class OverdueOf : CardsOnList<CardFacts>
{
    public OverdueOf(ConsultantId consultant, int page, LocalDate today, LevelScale scale)
        : base(CardWorklists.Overdue, today, scale, FactKinds.Cards.Map) => Query
            .Where(AttributeColumns<CardFacts>.Consultant.Is(consultant)).Skip(page * 20).Take(20);
}
// end
