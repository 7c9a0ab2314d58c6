### 数据浏览器用语：表格，以及由此选出的图表。

## 读者自选栏目的图表

in-unit = { $table }，单位：{ $unit }
bars-from-origin = 柱形从原点量起，而对数坐标没有原点。
log-positive = 对数坐标只能表示正数。
measure = 指标
value = 数值
bar-chart = 柱形图
line-chart = 折线图
dot-plot = 点图
chosen-what = { $kind }：{ $title }（{ $subtitle }），共 { $count } 个数据。
chosen-extremes = 最高：{ $most }，{ $most-value }。最低：{ $least }，{ $least-value }。
undated = 缺少日期或此项数字：{ $rows }。
largest = 只画出最大的 { $drawn } 行，其余 { $more } 行见表格。
unmeasured = 没有此项数字的行：{ $rows }。
largest-and-unmeasured = { largest }{ unmeasured }

## 指标的单位

percent = 百分比
multiples = 倍数
tokens = 词元
parameters = 参数
gpu-hours = GPU 小时
characters = 字符
places = 名次
counts = 个数
unit-per = { $per }{ $unit }

## 指标的数字所不能表明的

limit-other-currencies = 其他货币按每美元兑 { $cny } 与 { $hkd } 折算，汇率取自原文自身的成对数字。
limit-range = 区间按中点绘制。
limit-bound = 只给出界限的数字（如“超过”）按界限绘制。

## 表格的单元

between-figures = ，
