using Ardalis.Specification;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using NodaTime;
using static Funnel.Domain.Tests.Conditions.Thing;

namespace Funnel.Domain.Tests.Conditions;

public sealed class MatchingTests
{
    private static readonly LocalDate Tenth = new(2010, 10, 10);

    private static readonly Thing[] Things =
    [
        new(Begun: Tenth, Model: new("b"), Number: 1),
        new(Begun: Tenth.PlusDays(1), Model: new("a"), Number: 2),
        new(Begun: Tenth.PlusDays(-1), Model: new("B"), Number: 3),
        new(Begun: null, Model: new("A"), Number: 4),
        new(Begun: Tenth, Model: new("ä"), Number: 5),
    ];

    private static readonly FactKind<Thing> Kind = new(
        "things", new("东西", "things"), [BegunOn, Of, Count], [], thing => thing.Number.ToString()!);

    [Fact]
    public void Evaluate_OfACondition_AsksTheConditionItself()
    {
        var specification = (BegunOn <= Tenth & Count > 1).ToSpecification();

        Assert.Equal([3, 5], specification.Evaluate(Things).Select(thing => thing.Number));
        Assert.True(specification.IsSatisfiedBy(Things[2]));
        Assert.False(specification.IsSatisfiedBy(Things[0]));
    }

    [Fact]
    public void Evaluate_OrderedByAnId_GoesByItsCharacters()
    {
        var specification = Condition<Thing>.Every.ToSpecification();
        specification.Query.OrderBy(thing => thing.Model);

        Assert.Equal("A B a b ä", string.Join(' ', specification.Evaluate(Things).Select(thing => thing.Model)));
    }

    [Fact]
    public void Evaluate_OrderedByATextOfAnEntity_GoesByItsCharactersToo()
    {
        var specification = Condition<Thing>.Every.ToSpecification(VendorRow.Map);
        specification.Query.OrderByDescending(row => row.Car!.Value.Value).ThenBy(row => row.Amount);

        Assert.Equal(
            [5, 1, 2, 3, 4], specification.Evaluate(Things.Select(VendorRow.From)).Select(row => row.Amount));
    }

    [Fact]
    public void Evaluate_WithAPageAndACriterionOfTheCallers_AppliesAll()
    {
        var specification = (BegunOn <= Tenth).ToSpecification();
        specification.Query.Where(thing => thing.Number != 3).OrderByDescending(thing => thing.Number).Skip(1).Take(1);

        Assert.Equal(1, Assert.Single(specification.Evaluate(Things)).Number);
    }

    [Fact]
    public void Evaluate_OrderedTwice_IsRefusedAsInADatabase()
    {
        var specification = Condition<Thing>.Every.ToSpecification();
        specification.Query.OrderBy(thing => thing.Number);
        specification.Query.OrderBy(thing => thing.Known);

        Assert.Throws<DuplicateOrderChainException>(() => specification.Evaluate(Things));
    }

    [Fact]
    public void ToSpecification_Twice_GivesTwoThatDoNotShareTheirPage()
    {
        Condition<Thing> condition = BegunOn <= Tenth;
        condition.ToSpecification().Query.Take(1);

        Assert.Equal(3, condition.ToSpecification().Evaluate(Things).Count());
    }

    [Fact]
    public void Where_OnAnySpecification_TakesAConditionOfTheEntity()
    {
        var specification = new Specification<VendorRow>();
        specification.Query.Where(Via.Is(FilingChannel.Phone), VendorRow.Map).Take(5);

        Assert.True(specification.IsSatisfiedBy(new VendorRow { Door = FilingChannel.Phone }));
        Assert.False(specification.IsSatisfiedBy(new VendorRow()));
    }

    [Fact]
    public void ToSpecification_OfAnOpaqueCondition_IsRefusedByName()
    {
        var odd = Condition<Thing>.Opaque(new("奇数", "odd number"), thing => thing.Number % 2 == 1);

        Assert.Contains(
            "'odd number'",
            Assert.Throws<NotSupportedException>(() => odd.ToSpecification()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repository_OfFactsInMemory_AnswersEveryQuestion()
    {
        var things = new FactRepository<Thing>(Kind, Things);
        var begun = (BegunOn <= Tenth).ToSpecification();
        begun.Query.OrderByDescending(thing => thing.Number).Take(2);

        Assert.Equal([5, 3], (await things.ListAsync(begun)).Select(thing => thing.Number));
        Assert.Equal(3, await things.CountAsync(begun));
        Assert.Equal(5, await things.CountAsync());
        Assert.True(await things.AnyAsync(begun));
        Assert.True(await things.AnyAsync());
        Assert.False(await things.AnyAsync((Count > 5).ToSpecification()));
        Assert.Equal(5, (await things.FirstOrDefaultAsync(begun))?.Number);
        Assert.Equal(Things[1], await things.GetByIdAsync(2));
        Assert.Null(await things.GetByIdAsync("none"));
        Assert.Equal(5, (await things.ListAsync()).Count);
        List<int?> numbers = [];
        await foreach (var thing in things.AsAsyncEnumerable(begun))
        {
            numbers.Add(thing.Number);
        }

        Assert.Equal([5, 3], numbers);
    }

    [Fact]
    public async Task Repository_AskedToSelect_GivesWhatIsSelected()
    {
        var things = new FactRepository<Thing>(Kind, Things);
        var numbers = new Specification<Thing, int?>();
        numbers.Query.Where(BegunOn <= Tenth);
        numbers.Query.OrderBy(thing => thing.Number).Select(thing => thing.Number);

        Assert.Equal([1, 3, 5], await things.ListAsync(numbers));
        Assert.Equal(1, await things.FirstOrDefaultAsync(numbers));
    }

    [Fact]
    public async Task Repository_AskedForTheOnlyOne_RefusesSeveral()
    {
        var things = new FactRepository<Thing>(Kind, Things);
        var third = new SingleResultSpecification<Thing>();
        third.Query.Where(Count.Is(3));

        Assert.Equal(Things[2], await things.SingleOrDefaultAsync(third));
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => things.SingleOrDefaultAsync(new SingleResultSpecification<Thing>()));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => things.ListAsync(new CancellationToken(true)));
    }
}
