title = 文章称阿里巴巴把{ $units }个 AI 部门归于同一人统管，其中{ $unnamed }个未写名称
subtitle = Alibaba Token Hub 的部门、职能与总投入，{ $as-of }

hub = Alibaba Token Hub
led = { $units }部门，由{ $leader }统管
money-over = { $time }投入 { $money }
count-row = { $hub }，{ $measure }

measure-count = 并入的 AI 部门
measure-unit = 部门
measure-function = 职能
measure-leader = 负责人
measure-money = 投入

legend-named = 总部门，或已公布名称的部门
legend-unnamed = 未公布名称的部门

limit-investment = 表中只把投入与部门并列，没有说明如何在各部门之间分配，也没有说明是否用于其他方面。
limit-unnamed = 未公布名称的部门是合并描述的，各自做什么不得而知。
limit-account = 以上均为公司自己的说法，来自内部信及相关报道。

summary-what = 中枢与 { $units } 个部门相连，各附定位、职能与负责人。
summary-extremes = 与之并列的总投入为{ $yuan }，即{ $dollars }。
summary-trend = { $units }。其中{ $unnamed }个部门没有公布名称。
unit = { $unit }：{ $is }，{ $does }
