using Funnel.Domain.Conditions;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Reports;

/// <summary>How one group's prospects became deliveries.</summary>
/// <param name="Key">The group.</param>
/// <param name="Ledger">What was there, what came, what went, what is left.</param>
/// <param name="Retail">The four parts of retail, each with what it was drawn from.</param>
/// <param name="Rates">The KPIs beside them.</param>
public sealed record DealConversionRow(
    GroupKey Key, StockLedger Ledger, RetailConversion Retail, IReadOnlyList<KpiValue> Rates);
