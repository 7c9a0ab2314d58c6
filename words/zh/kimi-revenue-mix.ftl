title =
    { $overtaken ->
        [yes] { $now }收入占比从{ $from }升至{ $to }，超过{ $before }，成为 Kimi 第一大收入来源
       *[no] { $now }始终是 Kimi 第一大收入来源，占比{ $to }
    }
subtitle = 各业务占收入的比重，{ $from }至{ $to }，估算值

lines = 折线
measure = 收入占比
named-share = { $share } { $segment }

limit-shares = 这里只有占比，没有金额：占比下降，收入仍可能增加。原文给出的唯一金额是{ $as-of }的年度经常性收入 { $yearly }。
limit-last = 末期“{ $quarter }”并不完整，只含{ $month }的数字。
limit-sources = 占比来自财务顾问披露与行业估算，并非财务报表。
limit-sums = 各期占比合计并不一致：{ $sums }。

summary-what = Kimi 收入的{ $segments }个板块在{ $periods }个时期各占多少。
summary-extremes = { $period }：{ $shares }。
summary-trend = 占比上升：{ $up }；下降：{ $down }；不变：{ $level }。
none = 无
