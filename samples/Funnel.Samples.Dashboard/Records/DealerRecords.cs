using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Targets;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>What is recorded of one dealer, without names and phone numbers of customers.</summary>
/// <param name="Dealer">The dealer.</param>
/// <param name="Consultants">Its consultants, by id; those named in records alone as well.</param>
/// <param name="History">Its cards, traffic, owners, base customers and checks.</param>
/// <param name="Targets">Its monthly targets.</param>
internal sealed record DealerRecords(
    Dealer Dealer,
    IReadOnlyList<Consultant> Consultants,
    FunnelHistory History,
    IReadOnlyList<MonthlyTarget> Targets);
