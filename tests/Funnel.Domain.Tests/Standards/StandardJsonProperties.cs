using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Assignment;
using Funnel.Domain.Contacts;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Tests.Standards;

[Properties(Arbitrary = new[] { typeof(StandardJsonProperties) })]
public sealed class StandardJsonProperties
{
    private static readonly Gen<Period> Intervals =
        from months in Gen.Choose(0, 3)
        from weeks in Gen.Choose(0, 2)
        from days in Gen.Choose(1, 20)
        select new PeriodBuilder { Months = months, Weeks = weeks, Days = days }.Build();

    private static readonly Gen<Phrase> Names =
        Gen.Elements(new Phrase("甲级", "first"), new Phrase("\"引号\"", "a \"quote\", \\ and ü"), new Phrase("乙", "b"));

    private static readonly Gen<Source> Sources = Gen.Elements(Source.Ours, Source.Gps("3"), new Source("手册 7"));

    private static readonly Gen<LevelScale> Scales =
        from count in Gen.Choose(1, 5)
        from levels in Gen.CollectToSequence(Enumerable.Range(0, count), rank =>
            from name in Names
            from source in Sources
            from window in Intervals.OrNull()
            from interval in Intervals.OrNull()
            from order in Gen.Elements(true, false)
            from criteria in Gen.SubListOf<IntentCriterion>([.. IntentCriteria.All])
            select new Level(new($"L{rank}"), name, source)
            {
                BuysWithin = window,
                ContactInterval = interval,
                RequiresOrder = order,
                Criteria = [.. criteria],
                Factors = PurchaseFactors.Need,
            })
        from isShown in Gen.Elements(true, false)
        select new LevelScale(new("自定", "own"), levels)
        {
            LevelWhileOrdered = isShown ? levels.First().Code : null,
        };

    public static Arbitrary<SalesStandard> Standards => Arb.From(
        from scale in Scales
        from basis in Gen.Elements<SalesStandard>([.. SalesStandards.All])
        from days in Gen.Choose(0, 90)
        from required in Gen.Choose(0, 7)
        from followUps in Gen.ListOf(Intervals, 3)
        from after in Intervals
        from source in Sources
        from target in Gen.Elements(Enum.GetValues<ReassignmentTarget>())
        from headline in Gen.SubListOf<Kpi>([.. basis.Kpis.All])
        from manner in Gen.Elements("wechat", "message")
        from name in Names
        select basis with
        {
            Code = "own",
            Scale = scale,
            Dormancy = new(days, (ContactContents)required, source),
            Cadence = new(scale, followUps.Select((interval, index) => new FollowUpLevel(index + 1, interval, source))),
            OwnerContacts = new(new("回访", "contacts"), new ScheduledContact(after, days, source, OwnerTopics.Thanks)),
            Reassignment = new(
                new ReassignmentRule(scale.Levels[0].Code, after, ReassignmentAction.PreLost, source, target),
                new ReassignmentRule(scale.Levels[0].Code, after, ReassignmentAction.Lost, source, target)
                {
                    RunsFromHandover = true,
                },
                new ReassignmentRule(
                    scale.Levels[^1].Code, Period.Zero, ReassignmentAction.ToMarketing, source, target)),
            Headline = [.. headline],
            Lists = basis.Lists with
            {
                Manners = basis.Lists.Manners.With(new ListedCode<ContactManner>(new(manner), name, source)),
            },
            Process = [],
        });

    public static Arbitrary<CutOff> Lengths => Arb.From(Gen.Choose(0, 3000).Select(length => new CutOff(length)));

    [Property]
    public bool WriteThenRead_AnyStandard_IsTheSame(SalesStandard standard) =>
        StandardJson.Read(StandardJson.Write(standard)) is { Standard: { } read }
            && read.Lines.SequenceEqual(standard.Lines)
            && StandardJson.Write(read) == StandardJson.Write(standard)
            && !StandardComparison.Of(standard, read).Differences.Any();

    [Property]
    public bool Read_AnyTextCutOff_IsRefusedAndNeverThrows(CutOff text) =>
        StandardJson.Read(StandardJson.Write(SalesStandards.Drm)[..text.Length]) is { Standard: null };

    public sealed record CutOff(int Length);
}
