using System.Globalization;
using Ardalis.Specification;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Sources;
using Funnel.Domain.Sql;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about databases; what stands between two markers is printed there.</summary>
internal static class GuideDatabase
{
    public static (KpiTable Table, int Late) Entities(IQueryable<DmsCard> cards, ReportingPeriod period)
    {
        // example: entities
        var map = new ColumnMap<CardFacts, DmsCard>()
            .With(AttributeColumns<CardFacts>.Dealer, card => card.Branch)
            .With(CardColumns.FiledOn, card => card.Opened)
            .With(CardColumns.NextContactOn, card => card.CallBack);
        var filed = Kpi.Count(
            "filed", "新建档案", "Filed", Source.Ours,
            FactKinds.Cards.AsOf(CardColumns.FiledOn.Within(Day.From, Day.Cut)));
        var source = FactQueries.For(period).With(FactKinds.Cards, cards, map);
        var table = new Figures(source, [filed]).By(Dimensions.Dealer).Table;
        var late = cards.Where(CardColumns.NextContactOn < period.AsOf, map).Count();
        // end
        return (table, late);
    }

    public static (int Strangers, int Active) Codes(IQueryable<DmsLead> leads)
    {
        // example: codes
        var shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        var map = new ColumnMap<CardFacts, DmsLead>()
            .With(
                CardColumns.State, lead => lead.Status,
                codes: new() { ["OPEN"] = CardState.Active, ["HOT"] = CardState.Active, ["SOLD"] = CardState.Ordered },
                absent: [CardState.Dormant])
            .With(
                CardColumns.LostReason, lead => lead.WhyLost,
                new Dictionary<int, LostReason> { [7] = LostReason.Competitor, [8] = LostReason.GaveUp })
            .With(CardColumns.FiledOn, lead => lead.CreatedAt, shanghai);
        var strangers = map.StrangersIn(leads).Count();
        var october = CardColumns.FiledOn.Within(new LocalDate(2010, 10, 1), new LocalDate(2010, 10, 31));
        var active = leads.Where(CardColumns.State.Is(CardState.Active) & october, map).Count();
        // end
        return (strangers, active);
    }

    public static bool AnyLate(IQueryable<CardFacts> facts, LocalDate today)
    {
        // example: expression
        var late = (CardColumns.NextContactOn < today).ToExpression();
        var any = facts.Any(late);
        // end
        return any;
    }

    public static IReadOnlyList<DmsCard> FirstLate(
        IEnumerable<DmsCard> cards, ColumnMap<CardFacts, DmsCard> map, LocalDate today)
    {
        // example: specification
        var late = (CardColumns.NextContactOn < today).ToSpecification(map);
        late.Query.OrderBy(card => card.CallBack).Take(20);
        var first = late.Evaluate(cards);
        // end
        return [.. first];
    }

    public static IReadOnlyList<SqlStatement> Text(ReportingPeriod period, IReadOnlyList<Kpi> kpis, ISqlFacts facts)
    {
        // example: text
        var plan = new KpiPlan(kpis, period, [Dimensions.Dealer], Scope.Everything);
        var statements = plan.Ask(new SqlFigures(facts));
        // end
        return statements;
    }

    // example: facts
    /// <summary>Where the facts lie, and how the database is asked: the host's own connection.</summary>
    public sealed class WarehouseFacts(
        ReportingPeriod period, Func<SqlStatement, IEnumerable<IReadOnlyList<object?>>> ask) : ISqlFacts
    {
        public ReportingPeriod Period => period;

        public SqlDialect Dialect => SqlDialect.PostgreSql;

        public SqlTable TableOf(FactKind kind, Anchor anchor) => new($"facts_{kind.Name}");

        public IEnumerable<IReadOnlyList<object?>> Rows(SqlStatement statement) => ask(statement);

        public Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(
            SqlStatement statement, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<IReadOnlyList<object?>>>([.. ask(statement)]);
    }
    // end

    // example: dms-lead
    public sealed record DmsLead(int Number, string Status, int? WhyLost, DateTime CreatedAt);
    // end

    public static IReadOnlyList<string> Rows(IEnumerable<CardFacts> facts)
    {
        // example: rows
        var layout = new RowLayout<CardFacts>(FactKinds.Cards, SqlTable.Of(FactKinds.Cards));
        List<string> lines = [string.Join('\t', layout.Columns)];
        foreach (var fact in facts)
        {
            var row = new TabbedRow();
            layout.Write(fact, row);
            lines.Add(row.Line);
        }
        // end
        return lines;
    }

    // example: tabbed-row
    /// <summary>A row as the host's bulk loader wants it: values between tabs, \N for what is missing.</summary>
    public sealed class TabbedRow : IRowWriter
    {
        private readonly List<string> _cells = [];

        public string Line => string.Join('\t', _cells);

        public void Number(int value) => _cells.Add(value.ToString(CultureInfo.InvariantCulture));

        public void NumberOrMissing(int? value) =>
            _cells.Add(value?.ToString(CultureInfo.InvariantCulture) ?? @"\N");

        public void LongNumber(long value) => _cells.Add(value.ToString(CultureInfo.InvariantCulture));

        public void LongNumberOrMissing(long? value) =>
            _cells.Add(value?.ToString(CultureInfo.InvariantCulture) ?? @"\N");

        public void Flag(bool value) => _cells.Add(value ? "1" : "0");

        public void Text(string value) => _cells.Add(value);

        public void TextOrMissing(string? value) => _cells.Add(value ?? @"\N");
    }
    // end

    // example: dms-card
    public sealed record DmsCard(int Number, string Branch, LocalDate? Opened, LocalDate? CallBack);
    // end
}
