using Funnel.Domain.EntityFrameworkCore.Events;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>Sends what a form says to the store.</summary>
/// <param name="store">The store.</param>
/// <param name="seen">The card as it was seen when the form was opened.</param>
/// <param name="sent">The id made when the form was opened.</param>
/// <param name="today">Today at the dealer.</param>
/// <param name="stop">Stops waiting.</param>
internal delegate Task<StoreResult> Sending(
    FunnelStore store, CardVersion seen, SubmissionId sent, LocalDate today, CancellationToken stop);
