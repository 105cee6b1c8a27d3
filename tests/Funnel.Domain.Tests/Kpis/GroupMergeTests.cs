using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Tests.Kpis;

public sealed class GroupMergeTests
{
    [Theory]
    [InlineData("A C", "B D", "A B C D")]
    [InlineData("B", "A C", "A B C")]
    [InlineData("A B", "B C", "A B C")]
    [InlineData("B C", "A B", "A B C")]
    [InlineData("", "A", "A")]
    public void Union_OfTwoLists_HasEachOnceInOrder(string left, string right, string both) =>
        Assert.Equal(both, string.Join(' ', GroupMerge.Union(Groups(left), Groups(right))));

    [Fact]
    public void Union_OneHasAll_IsThatOne()
    {
        var (all, some) = (Groups("A B C"), Groups("B"));

        Assert.Same(all, GroupMerge.Union(all, some));
        Assert.Same(all, GroupMerge.Union(some, all));
        Assert.Same(all, GroupMerge.Union(all, all));
    }

    [Fact]
    public void Places_OfGroups_AreThoseInTheOtherList()
    {
        Assert.Equal([1, -1, 3, -1], GroupMerge.Places(Groups("B C D E"), Groups("A B CC D"))!);
        Assert.Equal([0], GroupMerge.Places(Groups("A"), Groups("A"))!);

        var same = Groups("A");
        Assert.Null(GroupMerge.Places(same, same));
    }

    private static GroupList Groups(string keys) =>
        new([.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => new GroupKey(key))]);
}
