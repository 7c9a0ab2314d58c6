title = { $all }件有日期的事件中，{ $late }件发生在{ $month }以后，{ $most }最多
subtitle = 原文提到的有日期事件，按公司排列，{ $first }至{ $last }

stretched = 自{ $year }起，每天的宽度为此前的 { $times }
limit-stretched = { stretched }。
legend-china = 中国公司
legend-us = 美国公司
legend-others = 其他
kind = 类型
date = 日期
event = 事件

limit-undated = 只有月份或年份的事件放在该月或该年的中间，写明日期的才是准确位置。
limit-named = 这里只有原文写明时间的事件；提到谁多少次，既说明公司，也说明文章自己。
limit-swapped = 香港上市的日期，原文表格与正文恰好互换，这里采用表格。

summary-what = 时间线：{ $first }至{ $last }的 { $events } 件事件，各公司分行排列。
summary-extremes = 最早：{ $first-date }：{ $first }最晚：{ $last-date }：{ $last }
summary-lane = { $company } { $events } 件
summary-trend = { $lanes }。
