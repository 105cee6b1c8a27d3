using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>A customer card of a vendor who keeps dates in the database's own type.</summary>
internal sealed class DatedLead
{
    public int Id { get; init; }

    public LocalDate Created { get; init; }

    public LocalDate? Ended { get; init; }

    public LocalDate? Ordered { get; init; }

    public LocalDate? Sold { get; init; }

    public static ColumnMap<CardFacts, DatedLead> Map { get; } = new ColumnMap<CardFacts, DatedLead>()
        .With(CardColumns.FiledOn, lead => lead.Created)
        .With(CardColumns.ClosedOn, lead => lead.Ended)
        .With(CardColumns.OrderSignedOn, lead => lead.Ordered)
        .With(CardColumns.DeliveredOn, lead => lead.Sold);
}
